package io.jinlin.billing.web;

import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.billing.receipt.BookDesk;
import io.jinlin.billing.receipt.BookRow;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipt books of the projects, and a new one. */
@Named
@ViewScoped
public class BooksPage implements Serializable {

    @Inject
    BookDesk desk;

    @Inject
    Projects projects;

    @Inject
    Messages messages;

    private List<BookRow> books = List.of();
    private List<ProjectName> mine = List.of();
    private @Nullable UUID project;
    private @Nullable String prefix;
    private @Nullable Integer first;
    private @Nullable Integer last;

    /** Once for each view of the page: books and projects are asked for by every row. */
    @PostConstruct
    void look() {
        books = desk.books();
        mine = projects.mine();
    }

    public String open() {
        var book = desk.open(
                Objects.requireNonNull(project),
                Objects.requireNonNull(prefix).strip(),
                Objects.requireNonNull(first),
                Objects.requireNonNull(last));
        return messages.done("billing.book.opened", book.nextShown()).andGoTo("/billing/books.xhtml");
    }

    public List<BookRow> getBooks() {
        return books;
    }

    public String projectName(UUID projectId) {
        return mine.stream()
                .filter(one -> one.id().equals(projectId))
                .map(ProjectName::name)
                .findFirst()
                .orElse("");
    }

    public List<Option> getProjects() {
        return mine.stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    public @Nullable UUID getProject() {
        return project;
    }

    public void setProject(@Nullable UUID projectId) {
        project = projectId;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String typed) {
        prefix = typed;
    }

    public @Nullable Integer getFirst() {
        return first;
    }

    public void setFirst(@Nullable Integer number) {
        first = number;
    }

    public @Nullable Integer getLast() {
        return last;
    }

    public void setLast(@Nullable Integer number) {
        last = number;
    }
}
