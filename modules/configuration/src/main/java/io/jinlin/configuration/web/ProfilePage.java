package io.jinlin.configuration.web;

import io.jinlin.configuration.profile.ProfileDesk;
import io.jinlin.configuration.profile.ProfileRow;
import io.jinlin.webshell.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How the company is named on paper. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final String HERE = "/configuration/profile.xhtml";
    private static final int ONE_MEGABYTE = 1024 * 1024;
    private static final byte PNG = (byte) 0x89;

    @Inject
    ProfileDesk desk;

    @Inject
    Messages messages;

    private ProfileRow seen = new ProfileRow(0, "", "", "", false);
    private String fullName = "";
    private String address = "";
    private String phone = "";
    private transient @Nullable Part picture;

    @PostConstruct
    void read() {
        seen = desk.read();
        fullName = seen.fullName();
        address = seen.address();
        phone = seen.phone();
    }

    public String save() {
        desk.change(seen.version(), fullName, address, phone);
        return messages.done("configuration.profile.saved").andGoTo(HERE);
    }

    public String showLogo() throws IOException {
        var sent = picture;
        if (sent == null) {
            return messages.failed("configuration.logo.missing").andGoTo(HERE);
        }
        try (var content = sent.getInputStream()) {
            // one byte more than fits, so that the desk sees that it is too much
            desk.showLogo(content.readNBytes(ONE_MEGABYTE + 1));
        }
        return messages.done("configuration.logo.saved").andGoTo(HERE);
    }

    public String takeLogoAway() {
        desk.showLogo(null);
        return messages.done("configuration.logo.gone").andGoTo(HERE);
    }

    /** The picture inside the page, so that it has no address of its own. */
    public String getLogo() {
        var bytes = desk.logo();
        var type = bytes[0] == PNG ? "image/png" : "image/jpeg";
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    public ProfileRow getSeen() {
        return seen;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String typed) {
        fullName = typed == null ? "" : typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = typed == null ? "" : typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = typed == null ? "" : typed;
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part sent) {
        picture = sent;
    }
}
