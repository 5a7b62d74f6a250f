package io.jinlin.platform.paper;

import io.jinlin.printing.FormData;
import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.Printer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the forms that lie beside this class. */
@ApplicationScoped
public class PlatformForms {

    @Inject
    FormTemplates templates;

    @Inject
    Printer printer;

    /** In whose name the platform writes. */
    @Inject
    @ConfigProperty(name = "jinlin.platform.operator-name", defaultValue = "近邻平台")
    String issuer;

    public String issuer() {
        return issuer;
    }

    public byte[] pdf(String code, FormData data) {
        return printer.pdf(templates.fixed(text(code)), data);
    }

    private static String text(String code) {
        try (var file = PlatformForms.class.getResourceAsStream(code + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("not packaged: " + code + ".yaml");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
