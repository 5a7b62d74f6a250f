package io.jinlin.configuration.profile;

import io.jinlin.configuration.ConfigurationRule;
import io.jinlin.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the company is named on paper.
 *
 * <p>There is one, written when the company first says something about itself, and corrected whenever it moves or changes its telephone. What was
 * printed before stays as it was printed.
 */
@Entity
@Table(name = "company_profile")
public class CompanyProfile {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PHONE = 40;

    @Id
    @Column(name = "only_one")
    private boolean onlyOne;

    @Version
    private long version;

    private String fullName;
    private String address;
    private String phone;
    private byte @Nullable [] logo;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CompanyProfile() {}

    static CompanyProfile first() {
        var profile = new CompanyProfile();
        profile.onlyOne = true;
        return profile;
    }

    /** What stands at the head of the papers from now on; the logo stays until it is changed. */
    void say(String name, String where, String telephone, Instant at) {
        if (name.isBlank()) {
            throw new RuleViolation(ConfigurationRule.A_COMPANY_HAS_A_NAME_ON_PAPER).at("fullName");
        }
        fullName = fitting(name, LONGEST_NAME, "fullName");
        address = fitting(where, LONGEST_ADDRESS, "address");
        phone = fitting(telephone, LONGEST_PHONE, "phone");
        changedAt = at;
    }

    /** @param picture PNG or JPEG that can be printed; none takes the logo away */
    void showLogo(byte @Nullable [] picture, Instant at) {
        logo = picture == null ? null : picture.clone();
        changedAt = at;
    }

    private static String fitting(String text, int longest, String field) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new RuleViolation(ConfigurationRule.A_PROFILE_FITS_ON_PAPER, longest).at(field);
        }
        return stripped;
    }

    public long version() {
        return version;
    }

    public String fullName() {
        return fullName;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public byte @Nullable [] logo() {
        return logo == null ? null : logo.clone();
    }
}
