package io.jinlin.configuration;

import io.jinlin.printing.FormData;
import java.util.List;

/** A department's real records on which a form can be looked at before it is published; only those within the person's reach. */
public interface FormRecords {

    /** Codes of the forms it has records for. */
    List<String> forms();

    /** The latest, for choosing; empty for those who may not see them. */
    List<Choice> latest(String form);

    /** @throws io.jinlin.kernel.Absent also for a record out of reach */
    FormData data(String form, String id);

    /** @param label such as the number and the room */
    record Choice(String id, String label) implements java.io.Serializable {}
}
