package io.jinlin.webshell.fault;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FaultDesk} in front of the server's own handler. */
public class FaultDeskFactory extends ExceptionHandlerFactory {

    public FaultDeskFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FaultDesk(getWrapped().getExceptionHandler());
    }
}
