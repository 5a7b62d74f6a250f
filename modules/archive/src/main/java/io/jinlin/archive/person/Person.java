package io.jinlin.archive.person;

import io.jinlin.archive.Contact;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.Pinyin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who holds or lives in rooms: a person or a firm. Name and number are personal data and leave the archive masked. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String initials;
    private String pinyin;
    private @Nullable PhoneNumber phone;

    /** The database's own: the number from its end, so that its last digits can be looked up. */
    @Column(name = "phone_reversed", insertable = false, updatable = false)
    private @Nullable String phoneReversed;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(UUID id, String name, @Nullable PhoneNumber phone, Instant at) {
        this.id = id;
        this.name = name;
        this.initials = letters(Pinyin.initials(name), 80);
        this.pinyin = letters(Pinyin.full(name), 400);
        this.phone = phone;
        this.createdAt = at;
    }

    /** Takes over a new number; none given keeps the old one. Tells whether it changed. */
    public boolean call(@Nullable PhoneNumber number) {
        if (number == null || number.equals(phone)) {
            return false;
        }
        phone = number;
        return true;
    }

    /** In full; whoever asks has the right to, and leaves a trace. */
    public Contact contact() {
        return new Contact(id, name, phone == null ? "" : phone.digits());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable PhoneNumber phone() {
        return phone;
    }

    private static String letters(String reading, int limit) {
        var letters = reading.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return letters.substring(0, Math.min(limit, letters.length()));
    }
}
