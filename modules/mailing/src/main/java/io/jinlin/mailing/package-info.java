/**
 * Sends letters by e-mail: mechanism only, the words are the departments' own.
 *
 * <p>Promises: {@link io.jinlin.mailing.Mailing#send} takes a letter as an order for the background; it leaves as soon as the mail server
 * takes it, however long that is away. The same key again, while the letter waits, is the same letter. Handed in with the caller's own
 * transaction it leaves exactly if that is committed. At-least-once: a node that is killed between the server's answer and its own note
 * sends it twice, under the same Message-ID, by which mail programs show it once. Publishes no events.
 */
@NullMarked
package io.jinlin.mailing;

import org.jspecify.annotations.NullMarked;
