package io.jinlin.billing.rest;

import io.jinlin.billing.receipt.BookDesk;
import io.jinlin.billing.receipt.BookRow;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.IdempotentRequests;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The stock of numbered receipt paper. */
@Path("v1/billing/receipt-books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Receipt books", description = "Numbered receipt paper of each project; numbers are taken without a gap.")
public class ReceiptBooksResource {

    @Inject
    BookDesk desk;

    @Inject
    IdempotentRequests requests;

    /**
     * A receipt book.
     *
     * @param nextNumber the number the next receipt takes
     * @param sheetsLeft how much paper is left
     */
    public record Book(
            UUID id,
            long version,
            UUID projectId,
            String prefix,
            int firstNumber,
            int nextNumber,
            int lastNumber,
            int sheetsLeft,
            Instant openedAt) {

        static Book of(BookRow row) {
            return new Book(
                    row.id(),
                    row.version(),
                    row.projectId(),
                    row.prefix(),
                    row.firstNumber(),
                    row.nextNumber(),
                    row.lastNumber(),
                    row.sheetsLeft(),
                    row.openedAt());
        }
    }

    /** @param prefix 1 to 12 capitals, digits or hyphens, once in a project: {@code A}, {@code 2026-HF} */
    public record NewBook(UUID projectId, String prefix, int firstNumber, int lastNumber) {}

    /** @param lastNumber the new last number, beyond the present one */
    public record MorePaper(int lastNumber) {}

    @GET
    @Operation(summary = "The receipt books of the caller's projects, the oldest first")
    public List<Book> books() {
        return desk.books().stream().map(Book::of).toList();
    }

    @POST
    @Operation(
            summary = "Open a receipt book",
            description =
                    "A project without any opens book A, numbers 1 to 1,000,000, by itself with its first payment.")
    @APIResponse(
            responseCode = "201",
            description = "The book, its version as ETag.",
            content = @Content(schema = @Schema(implementation = Book.class)))
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_RECEIPT_BOOK_HAS_A_PREFIX_OF_ITS_OWN, A_RECEIPT_BOOK_ENDS_AFTER_IT_BEGINS.")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewBook book) {
        var opened = requests.once(
                key,
                "billing.book.open",
                book,
                Book.class,
                () -> Book.of(desk.open(book.projectId(), book.prefix(), book.firstNumber(), book.lastNumber())));
        return Answers.created(URI.create("v1/billing/receipt-books/" + opened.id()), opened, opened.version());
    }

    @POST
    @Path("{id}/paper")
    @Operation(summary = "Add paper to a book: another last number")
    @APIResponse(
            responseCode = "200",
            description = "The book, its new version as ETag.",
            content = @Content(schema = @Schema(implementation = Book.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed it since.")
    @APIResponse(responseCode = "422", description = "A rule: A_RECEIPT_BOOK_ENDS_AFTER_IT_BEGINS.")
    @APIResponse(responseCode = "428", description = "No If-Match.")
    public Response extend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @NotNull Version version, @NotNull MorePaper paper) {
        var book = Book.of(desk.extend(id, version.value(), paper.lastNumber()));
        return Answers.ok(book, book.version());
    }
}
