package io.jinlin.benchmarks.measure;

/**
 * One of the sides that take turns.
 *
 * @param clients how many do it at the same time
 */
public record Side(String name, int clients, Work work) {

    /** One request, one statement, one document. */
    @FunctionalInterface
    public interface Work {

        /**
         * Whatever it throws ends the benchmark.
         *
         * @param client 0 to clients - 1, each on a thread of its own
         */
        void once(int client) throws Exception;
    }
}
