package org.vinculo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Request;
import org.vinculo.bench.http.Tokens;

/** How long the API takes to be ready, plain and with the JDK's AOT cache of an earlier run. */
final class Starts {
    private static final int TIMES = 3;
    private static final List<String> TRAINING = List.of("/api/v1/me", "/api/v1/countries",
            "/api/v1/territories?country=AR&total=true", "/api/v1/search?q=san");

    private final Postgres postgres;
    private final Tokens tokens;
    private final Plan plan;
    private final Path folder;

    Starts(Postgres postgres, Tokens tokens, Plan plan, Path folder) {
        this.postgres = postgres;
        this.tokens = tokens;
        this.plan = plan;
        this.folder = folder;
    }

    /** Median seconds. */
    double plain() throws IOException, InterruptedException {
        return median(List.of());
    }

    /** Median seconds, after a run that was only there to fill the cache. */
    double cached() throws IOException, InterruptedException {
        var cache = folder.resolve("api.aot");
        try (var api = start(List.of("-XX:AOTCacheOutput=" + cache)); var client = new Client(api.port(), tokens)) {
            for (var path : TRAINING) {
                client.send(Request.get(path));
            }
        }
        return median(List.of("-XX:AOTCache=" + cache));
    }

    Api start(List<String> options) throws IOException, InterruptedException {
        return Api.start(postgres, tokens, plan.port() + 1, folder.resolve("api.log"), options);
    }

    private double median(List<String> options) throws IOException, InterruptedException {
        var seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var api = start(options)) {
                seconds[i] = api.startTime().toMillis() / 1e3;
            }
        }
        return DoubleStream.of(seconds).sorted().skip(TIMES / 2).findFirst().orElseThrow();
    }
}
