package io.jinlin.archive.web;

import io.jinlin.archive.Contacts;
import io.jinlin.archive.HouseholdCard;
import io.jinlin.archive.room.RoomDesk;
import io.jinlin.kernel.Absent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One room with its household. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    @Inject
    RoomDesk desk;

    @Inject
    Contacts contacts;

    private @Nullable UUID id;
    private @Nullable HouseholdCard card;

    public HouseholdCard getCard() {
        var read = card;
        if (read == null) {
            if (id == null) {
                throw new Absent("archive.room");
            }
            read = desk.card(id);
            card = read;
        }
        return read;
    }

    public String revealName(UUID personId) {
        return contacts.reveal(personId).name();
    }

    public String revealPhone(UUID personId) {
        return contacts.reveal(personId).phone();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID roomId) {
        id = roomId;
    }
}
