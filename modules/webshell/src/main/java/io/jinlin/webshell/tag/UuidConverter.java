package io.jinlin.webshell.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses and choices; Faces knows them from 4.1 on. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent input, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(sent.strip());
        } catch (IllegalArgumentException noId) {
            throw new ConverterException(noId);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
