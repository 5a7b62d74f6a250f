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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The socket of open boards. The server only ever sends topics; after ten minutes, with or without a word, the browser connects anew,
 * with fresh rights. The browser makes up a ticket, by which the opened socket is known to be the request that was let in.
 */
@ServerEndpoint(value = "/live", configurator = LiveSocket.AtTheDoor.class)
public class LiveSocket {

    @OnOpen
    public void open(Session session) throws IOException {
        var listener = boards().admit(ticket(session.getRequestParameterMap()));
        if (listener.isPresent()) {
            session.setMaxTextMessageBufferSize(256);
            session.setMaxIdleTimeout(TimeUnit.MINUTES.toMillis(10));
            boards().open(session, listener.get());
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

    private static String ticket(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("ticket", List.of("")).get(0);
    }

    /** Notes who knocks while the request that opens the socket still knows it, and listens to nobody from other sites. */
    public static class AtTheDoor extends ServerEndpointConfig.Configurator {

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            var ticket = ticket(request.getParameterMap());
            var beans = CDI.current();
            if (ticket.length() >= 32
                    && isFromHere(request)
                    && beans.select(CurrentStaff.class).get().isKnown()) {
                var covers = beans.select(Scope.class).get().asOfNow();
                beans.select(Tenancy.class).get().current().ifPresent(tenant -> boards().expect(
                                ticket, new OpenBoards.Listener(tenant, covers)));
            }
        }

        private static boolean isFromHere(HandshakeRequest request) {
            var origin = header(request, "Origin");
            var host = header(request, "Host");
            return origin.isEmpty() || origin.equals("http://" + host) || origin.equals("https://" + host);
        }

        private static String header(HandshakeRequest request, String name) {
            return request.getHeaders().entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }
}
