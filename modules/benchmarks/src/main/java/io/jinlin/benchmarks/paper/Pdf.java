package io.jinlin.benchmarks.paper;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Rounds;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.measure.Turns;
import io.jinlin.printing.FormData;
import io.jinlin.printing.FormTemplate;
import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.Printer;
import io.jinlin.printing.report.BareReport;
import java.util.List;
import java.util.Locale;

/**
 * One receipt after the other, and the receipts of many households in one file, against JasperReports with the same compiled design, the
 * same typefaces loaded the same way, and its rows prepared beforehand. Needs no stack.
 */
public final class Pdf implements Benchmark {

    private static final double PROMISED = 0.9;
    private static final int HOUSEHOLDS = 500;

    private final Printer printer = new Printer();

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void run(Field field) throws Exception {
        var sizes = field.sizes();
        var templates = new FormTemplates();
        var template = templates.load("receipt");
        var bare = BareReport.of(templates, "receipt");
        receipts(field, template, bare);
        var households = Math.min(HOUSEHOLDS, sizes.many());
        batch(field, template, bare, Receipts.of(households));
    }

    private void receipts(Field field, FormTemplate template, BareReport bare) throws Exception {
        var receipts = Receipts.of(100);
        var fillings = receipts.stream().map(bare::prepared).toList();
        var next = new int[2];
        var ours = new Side("receipts", 1, client -> size(printer.pdf(template, receipts.get(next[0]++ % 100))));
        var limit = new Side("bare", 1, client -> size(bare.pdf(List.of(fillings.get(next[1]++ % 100)))));
        var rounds = field.turns(ours, limit);
        field.promise(
                "pdf/receipt",
                rounds.ratios(ours, limit, Bout::perSecond),
                Bound.AT_LEAST,
                PROMISED,
                perSecond(rounds, ours),
                perSecond(rounds, limit));
        field.note("pdf/receipt/size", size(printer.pdf(template, receipts.get(0))) / 1024 + "KB");
    }

    private void batch(Field field, FormTemplate template, BareReport bare, List<FormData> households)
            throws Exception {
        var sizes = field.sizes();
        var fillings = households.stream().map(bare::prepared).toList();
        var ours = new Side("batch", 1, client -> size(printer.pdf(template, households)));
        var limit = new Side("bare batch", 1, client -> size(bare.pdf(fillings)));
        // one batch takes half a turn: a turn that held only one would be judged by the compiler's and the collector's
        // moods
        var rounds = new Turns(sizes.rounds(), sizes.turn().multipliedBy(2), sizes.warmUp()).run(ours, limit);
        field.promise(
                "pdf/batch",
                rounds.ratios(ours, limit, Bout::perSecond),
                Bound.AT_LEAST,
                PROMISED,
                milliseconds(rounds, ours),
                milliseconds(rounds, limit));
        field.note(
                "pdf/batch/size",
                households.size() + " households in one file of " + size(printer.pdf(template, households)) / 1024
                        + "KB; receipts, for there is no form for statements yet");
    }

    /** An empty file would be a fast one. */
    private static int size(byte[] pdf) {
        if (pdf.length < 10_000) {
            throw new IllegalStateException("A file of " + pdf.length + " bytes holds no receipt");
        }
        return pdf.length;
    }

    private static String perSecond(Rounds rounds, Side side) {
        return String.format(Locale.ROOT, "%.0f/s", rounds.median(side, Bout::perSecond));
    }

    private static String milliseconds(Rounds rounds, Side side) {
        return String.format(Locale.ROOT, "%.0fms", rounds.median(side, Bout::p50));
    }
}
