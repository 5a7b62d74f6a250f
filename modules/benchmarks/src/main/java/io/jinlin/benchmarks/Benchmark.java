package io.jinlin.benchmarks;

/** One thing the product promises about its speed, measured against a limit; found through {@link java.util.ServiceLoader}. */
public interface Benchmark {

    /** As in {@code mvn -Dbench=<name>}. */
    String name();

    /** Measures, and tells {@link Field#promise} or {@link Field#note} what came out. */
    void run(Field field) throws Exception;
}
