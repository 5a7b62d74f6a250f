package io.jinlin.configuration.parcel;

import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.KnownKinds;
import io.jinlin.configuration.version.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A package as it should be, and all that is wrong with one. */
final class ParcelMother {

    static final KnownKinds KINDS = new KnownKinds();
    static final byte[] SOUND = Parcel.zip("shangyu", standards());

    private ParcelMother() {}

    static List<Fault> faults(Parcel parcel) {
        var all = new ArrayList<>(parcel.faults());
        parcel.texts().forEach((subject, text) -> all.addAll(KINDS.faults(subject, text)));
        return all;
    }

    static Map<Subject, String> standards() {
        var all = new LinkedHashMap<Subject, String>();
        KINDS.subjects().forEach(subject -> all.put(subject, KINDS.standard(subject)));
        return all;
    }
}
