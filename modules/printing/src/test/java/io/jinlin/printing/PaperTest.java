package io.jinlin.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void every_form_is_put_where_a_person_can_look_at_it() throws IOException {
        var folder = Files.createDirectories(Path.of("target/forms"));
        var templates = new FormTemplates();
        var filled = Map.of(
                "repair-order", Samples.aRepairOrder(),
                "work-order", Samples.aWorkOrder(),
                "receipt", Samples.aReceipt(),
                "return-visit", Samples.aReturnVisit());
        for (var form : filled.entrySet()) {
            var pdf = new Printer().pdf(templates.load(form.getKey()), form.getValue());
            Files.write(folder.resolve(form.getKey() + ".pdf"), pdf);
            assertThat(pdf).isNotEmpty();
        }
        Files.write(
                folder.resolve("repair-order-finished.pdf"),
                new Printer().pdf(templates.load("repair-order"), Samples.aFinishedRepairOrder()));
        Files.write(
                folder.resolve("receipt-reprint.pdf"),
                new Printer().pdf(templates.load("receipt"), Samples.aReceipt().reprint("第 2 次 2026-11-21 09:30 陈静")));
        assertThat(templates.codes()).containsExactlyInAnyOrderElementsOf(filled.keySet());
    }
}
