package io.jinlin.configuration.rest;

import io.jinlin.configuration.Fault;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong, where, and what to do.
 *
 * @param file path in the package; empty for a draft
 * @param line from 1; 0: the whole
 * @param code the rule's key
 */
public record FaultBody(String file, int line, String place, String code, String message) {

    static List<FaultBody> of(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new FaultBody(
                        fault.file(), fault.line(), fault.place(), fault.rule().key(), fault.text(locale)))
                .toList();
    }
}
