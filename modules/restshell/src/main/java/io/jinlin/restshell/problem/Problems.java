package io.jinlin.restshell.problem;

import static io.jinlin.restshell.RestRule.A_BODY_HAS_ONLY_KNOWN_FIELDS;
import static io.jinlin.restshell.RestRule.A_BODY_IS_WELL_FORMED_JSON;
import static io.jinlin.restshell.RestRule.A_CALLER_HOLDS_THE_PERMISSION;
import static io.jinlin.restshell.RestRule.A_CALLER_IS_SIGNED_IN;
import static io.jinlin.restshell.RestRule.A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN;
import static io.jinlin.restshell.RestRule.A_FIELD_HAS_A_FITTING_VALUE;
import static io.jinlin.restshell.RestRule.A_REQUEST_FITS_ITS_ADDRESS;
import static io.jinlin.restshell.RestRule.A_VALUE_STAYS_WITHIN_ITS_BOUNDS;
import static io.jinlin.restshell.RestRule.EVERY_REQUEST_IS_SERVED;
import static io.jinlin.restshell.RestRule.THE_DATABASE_ANSWERS;
import static io.jinlin.restshell.RestRule.WHAT_IS_ASKED_FOR_IS_THERE;
import static io.jinlin.restshell.RestRule.WHAT_IS_UNIQUE_IS_WRITTEN_ONCE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.NotAllowed;
import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.kernel.Words;
import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.journal.CurrentRequest;
import io.jinlin.tenancy.DatabaseAway;
import io.jinlin.tenancy.OnlyLooking;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Tells what went wrong in the caller's language, and no more than the caller may know. */
public final class Problems {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DATA_EXCEPTION = "22";
    private static final String CHECK_VIOLATION = "23514";
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** The problem the throwable stands for: what the business said counts, however the container wrapped it. */
    public static Problem of(Throwable thrown) {
        return Stream.<Optional<Problem>>of(
                        cause(thrown, RuleViolation.class).map(e -> broken(e, thrown)),
                        cause(thrown, Stale.class).map(Problems::stale),
                        cause(thrown, Absent.class).map(e -> noun(WHAT_IS_ASKED_FOR_IS_THERE, e.noun())),
                        cause(thrown, NotAllowed.class)
                                .map(e -> problem(A_CALLER_HOLDS_THE_PERMISSION, null, e.permission())),
                        cause(thrown, ConstraintViolationException.class).map(Problems::unfit),
                        cause(thrown, JsonMappingException.class).map(Problems::unfit),
                        cause(thrown, JsonProcessingException.class).map(Problems::malformed),
                        cause(thrown, WebApplicationException.class)
                                .map(e -> ofStatus(e.getResponse().getStatus())),
                        cause(thrown, OptimisticLockException.class)
                                .map(e -> noun(A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN, "restshell.thing")),
                        cause(thrown, SQLException.class)
                                .filter(e -> UNIQUE_VIOLATION.equals(e.getSQLState()))
                                .map(e -> problem(WHAT_IS_UNIQUE_IS_WRITTEN_ONCE, null)),
                        OnlyLooking.isWhy(thrown)
                                ? Optional.of(problem(
                                        OnlyLooking.rule(), OnlyLooking.rule().status(), null))
                                : Optional.empty(),
                        cause(thrown, SQLException.class)
                                .filter(Problems::isAboutData)
                                .map(e -> problem(A_VALUE_STAYS_WITHIN_ITS_BOUNDS, null)),
                        DatabaseAway.is(thrown) ? Optional.of(problem(THE_DATABASE_ANSWERS, null)) : Optional.empty(),
                        cause(thrown, DateTimeException.class).map(e -> problem(A_VALUE_STAYS_WITHIN_ITS_BOUNDS, null)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> problem(EVERY_REQUEST_IS_SERVED, null));
    }

    /** The problem for a bare status, as the container answers before any of our code runs. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> problem(A_CALLER_IS_SIGNED_IN, null);
            case 403 -> problem(A_CALLER_HOLDS_THE_PERMISSION, null, "");
            case 404 -> noun(WHAT_IS_ASKED_FOR_IS_THERE, "restshell.thing");
            case 413 -> problem(RestRule.A_BODY_STAYS_BELOW_THE_LIMIT, null, 0);
            default ->
                status < 500
                        ? problem(A_REQUEST_FITS_ITS_ADDRESS, status, null)
                        : problem(EVERY_REQUEST_IS_SERVED, status, null);
        };
    }

    /** A value the column does not take, or a check of the table refuses; whatever else the database says is our own fault. */
    private static boolean isAboutData(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return state.startsWith(DATA_EXCEPTION) || state.equals(CHECK_VIOLATION);
    }

    private static Problem broken(RuleViolation violation, Throwable thrown) {
        var field = violation.field() == null
                ? cause(thrown, JsonMappingException.class).map(Problems::path).orElse(null)
                : violation.field();
        return problem(violation.rule(), violation.rule().status(), field, violation.args());
    }

    private static Problem unfit(JsonMappingException unread) {
        var path = path(unread);
        if (path == null) {
            // Another kind of thing than an object, or more after it: there is no field to name.
            return malformed(unread);
        }
        return unread instanceof UnrecognizedPropertyException
                ? problem(A_BODY_HAS_ONLY_KNOWN_FIELDS, path, path)
                : problem(A_FIELD_HAS_A_FITTING_VALUE, path, path);
    }

    private static Problem malformed(JsonProcessingException unread) {
        return problem(
                A_BODY_IS_WELL_FORMED_JSON,
                null,
                unread.getLocation() == null ? 0 : unread.getLocation().getLineNr());
    }

    private static Problem unfit(ConstraintViolationException violations) {
        if (violations.getConstraintViolations().stream().anyMatch(Problems::isOurOwnAnswer)) {
            return problem(EVERY_REQUEST_IS_SERVED, null);
        }
        var fields = violations.getConstraintViolations().stream()
                .map(violation -> new Problem.UnfitField(path(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.UnfitField::field))
                .toList();
        var all = fields.stream().map(f -> f.field() + ": " + f.detail()).collect(Collectors.joining("; "));
        var first = fields.get(0).field();
        var problem = problem(A_FIELD_HAS_A_FITTING_VALUE, UNPROCESSABLE, first, all);
        return fields.size() > 1 ? problem.with(fields) : problem;
    }

    private static boolean isOurOwnAnswer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** {@code receive.body.items[0].title} is {@code items[0].title} to the caller. */
    private static String path(ConstraintViolation<?> violation) {
        var inside = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return inside.isEmpty() ? violation.getPropertyPath().toString().replaceFirst("^[^.]+\\.", "") : inside;
    }

    private static @Nullable String path(JsonMappingException unread) {
        var path = unread.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? null : path;
    }

    /** Who was faster and what they changed, where it is known. */
    private static Problem stale(Stale stale) {
        var noun = Words.text(CurrentRequest.locale(), stale.noun());
        return problem(
                A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN,
                null,
                stale.who() == null ? noun : "%s（%s：%s）".formatted(noun, stale.who(), stale.what()));
    }

    private static Problem noun(RestRule rule, String noun) {
        return problem(rule, null, Words.text(CurrentRequest.locale(), noun));
    }

    private static Problem problem(RestRule rule, @Nullable String field, @Nullable Object... args) {
        return problem(rule, rule.status(), field, args);
    }

    private static Problem problem(Rule rule, int status, @Nullable String field, @Nullable Object... args) {
        Locale locale = CurrentRequest.locale();
        var shown =
                Stream.of(args).map(arg -> Objects.requireNonNullElse(arg, "")).toArray();
        return new Problem(
                "urn:jinlin:problem:" + rule.key(),
                Words.text(locale, "restshell.status." + status),
                status,
                Words.text(locale, rule.key(), shown),
                rule.key(),
                field,
                CurrentRequest.id(),
                List.of());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
