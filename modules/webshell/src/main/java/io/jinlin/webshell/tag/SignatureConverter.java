package io.jinlin.webshell.tag;

import io.jinlin.kernel.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The picture a signature pad sends: a PNG of at most 200 KB. */
@FacesConverter("jinlin.Signature")
public class SignatureConverter implements Converter<byte[]> {

    private static final String START = "data:image/png;base64,";
    private static final int LONGEST = 270_000;

    @Override
    public byte @Nullable [] getAsObject(FacesContext faces, UIComponent input, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.startsWith(START) && sent.length() < LONGEST) {
            try {
                return Base64.getDecoder().decode(sent.substring(START.length()));
            } catch (IllegalArgumentException notOurs) {
                throw wrong(faces);
            }
        }
        throw wrong(faces);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, byte @Nullable [] picture) {
        return picture == null || picture.length == 0
                ? ""
                : START + Base64.getEncoder().encodeToString(picture);
    }

    private static ConverterException wrong(FacesContext faces) {
        return new ConverterException(new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                Words.text(faces.getViewRoot().getLocale(), "webshell.signature.wrong"),
                null));
    }
}
