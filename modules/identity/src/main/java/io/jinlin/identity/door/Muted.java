package io.jinlin.identity.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Lets a mechanism speak without being heard, when the answer is ours to give. */
final class Muted extends HttpServletResponseWrapper {

    Muted(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(@Nullable String location) {}

    @Override
    public void sendError(int status) {}

    @Override
    public void sendError(int status, @Nullable String message) {}

    @Override
    public void setStatus(int status) {}
}
