package io.jinlin.mailing;

import io.jinlin.mailing.post.LetterJob;
import io.jinlin.tenancy.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/** Where letters are handed in. */
@ApplicationScoped
public class Mailing {

    @Inject
    Jobs jobs;

    /**
     * Hands a letter in; it leaves by itself, also when the mail server is away at the moment.
     *
     * @param key tells letters apart: the same key again, while the first waits, is the same letter
     */
    public void send(String key, Letter letter) {
        jobs.enqueue(LetterJob.NAME, key, LetterJob.written(letter));
    }

    /**
     * Hands a letter in with the caller's transaction on the platform's tables: it leaves if that is committed, and only then.
     *
     * @param key as above; whoever must not write twice at all remembers it in the same transaction
     */
    public void send(Connection connection, String key, Letter letter) throws SQLException {
        jobs.enqueue(connection, LetterJob.NAME, key, LetterJob.written(letter));
    }
}
