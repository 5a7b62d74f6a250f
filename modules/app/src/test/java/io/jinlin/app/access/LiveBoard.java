package io.jinlin.app.access;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An open board, listening for news as the page's script does. */
final class LiveBoard implements WebSocket.Listener, AutoCloseable {

    private static final int TRIES = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private LiveBoard() {}

    /** @param origin the site whose page opens the socket */
    static LiveBoard of(Visitor visitor, String origin) {
        var board = new LiveBoard();
        board.socket = visitor.listen(origin, board);
        return board;
    }

    /** The socket is open before the server counts it in: news is made until some is heard. */
    void tuneIn(Runnable news) throws InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            news.run();
            if (heard.poll(1, TimeUnit.SECONDS) != null) {
                return;
            }
        }
        throw new IllegalStateException("no news is heard");
    }

    /** What was heard so far does not matter. */
    void forget() throws InterruptedException {
        while (heard.poll(1, TimeUnit.SECONDS) != null) {
            // the next one
        }
    }

    /** The news that come: as many as expected, and any beyond. */
    List<String> hears(int expected) throws InterruptedException {
        var news = new ArrayList<String>();
        var next = heard.poll(20, TimeUnit.SECONDS);
        while (next != null) {
            news.add(next);
            next = heard.poll(news.size() < expected ? 20 : 1, TimeUnit.SECONDS);
        }
        return news;
    }

    /** The code with which the server closed the socket. */
    int closedWith() throws Exception {
        return closed.get(20, TimeUnit.SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence words, boolean isLast) {
        heard.add(words.toString());
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
