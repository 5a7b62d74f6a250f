package io.jinlin.restshell.guard;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.restshell.RestRule;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Bodies have a limit, whether their sender says how long they are or not. */
@Provider
@Dependent
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

    private static final MediaType ARCHIVE = new MediaType("application", "zip");

    @Inject
    @ConfigProperty(name = "jinlin.rest.json-bytes", defaultValue = "262144")
    long jsonBytes;

    @Inject
    @ConfigProperty(name = "jinlin.rest.upload-bytes", defaultValue = "12582912")
    long uploadBytes;

    @Inject
    @ConfigProperty(name = "jinlin.rest.archive-bytes", defaultValue = "8589934592")
    long archiveBytes;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getMediaType();
        var limit = limit(type);
        rule(request.getLength() <= limit, RestRule.A_BODY_STAYS_BELOW_THE_LIMIT, limit);
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
        }
    }

    /** Archives are taken by an operation for the operator alone; elsewhere their type is refused before anything is read. */
    private long limit(@Nullable MediaType type) {
        if (ARCHIVE.equals(type)) {
            return archiveBytes;
        }
        return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? jsonBytes : uploadBytes;
    }

    /** Counts what is read and stops at the limit. */
    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long read;

        Bounded(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = super.read(into, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int some) {
            read += some;
            rule(read <= limit, RestRule.A_BODY_STAYS_BELOW_THE_LIMIT, limit);
        }
    }
}
