package io.jinlin.webshell.live;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.Scope;
import io.jinlin.tenancy.Tenancy;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The socket of open boards. The server only ever sends topics; ten minutes without a word and the browser connects anew, with fresh rights. */
@ServerEndpoint(value = "/live", configurator = LiveSocket.AtTheDoor.class)
public class LiveSocket {

    private static final String LISTENER = "listener";

    @OnOpen
    public void open(Session session) throws IOException {
        if (session.getUserProperties().get(LISTENER) instanceof OpenBoards.Listener listener) {
            session.setMaxTextMessageBufferSize(256);
            session.setMaxIdleTimeout(TimeUnit.MINUTES.toMillis(10));
            boards().open(session, listener);
        } else {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "sign in"));
        }
    }

    /** Nothing a browser says matters. */
    @OnMessage
    public void hear(String ignored) {}

    @OnClose
    public void close(Session session) {
        boards().close(session);
    }

    private static OpenBoards boards() {
        return CDI.current().select(OpenBoards.class).get();
    }

    /** Notes who knocks while the request that opens the socket still knows it, and lets in nobody from other sites. */
    public static class AtTheDoor extends ServerEndpointConfig.Configurator {

        @Override
        public boolean checkOrigin(String origin) {
            return super.checkOrigin(origin);
        }

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties().remove(LISTENER);
            var beans = CDI.current();
            if (beans.select(CurrentStaff.class).get().isKnown()) {
                beans.select(Tenancy.class).get().current().ifPresent(tenant -> config.getUserProperties()
                        .put(
                                LISTENER,
                                new OpenBoards.Listener(
                                        tenant, beans.select(Scope.class).get().asOfNow())));
            }
        }
    }
}
