package io.jinlin.app.web;

import io.jinlin.identity.permission.Position;
import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.identity.permission.PositionOffice;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.webshell.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a position is called, and whether it is given to anybody; also of one that is to be. */
@Named
@ViewScoped
public class PositionCallPage implements Serializable {

    private static final int USUAL_RANK = 100;

    @Inject
    PositionDesk desk;

    @Inject
    PositionOffice office;

    @Inject
    Messages messages;

    private @Nullable PositionRow seen;
    private String code = "";
    private String name = "";
    private String english = "";
    private @Nullable Integer rank = USUAL_RANK;
    private @Nullable String like;

    /** Of the position whose page is open. */
    public void load() {
        var known = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code");
        if (known != null) {
            var row = desk.position(known).position();
            seen = row;
            code = row.code();
            name = row.name();
            english = row.english();
            rank = row.rank();
        }
    }

    public String add() {
        var position = typed();
        office.add(position, like == null ? "" : like);
        return messages.done("identity.position.added", position.name()).andGoTo(address());
    }

    public String rename() {
        office.rename(Objects.requireNonNull(seen), typed());
        return messages.done("identity.position.renamed", name).andGoTo(address());
    }

    public String retire() {
        office.retire(code);
        return messages.done("identity.position.retired", name).andGoTo(address());
    }

    public String revive() {
        office.revive(code);
        return messages.done("identity.position.revived", name).andGoTo(address());
    }

    private Position typed() {
        return new Position(code, name, english, rank == null ? 0 : rank);
    }

    private String address() {
        return "/identity/position.xhtml?code=" + code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String typed) {
        english = typed == null ? "" : typed;
    }

    public @Nullable Integer getRank() {
        return rank;
    }

    public void setRank(@Nullable Integer typed) {
        rank = typed;
    }

    public @Nullable String getLike() {
        return like;
    }

    public void setLike(@Nullable String chosen) {
        like = chosen;
    }
}
