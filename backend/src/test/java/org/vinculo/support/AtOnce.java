package org.vinculo.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several requests that start in the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** @return what each gave, in the order of the requests */
    public static <T> List<T> all(List<Callable<T>> requests) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            var running = requests.stream().map(request -> threads.submit(() -> {
                start.await();
                return request.call();
            })).toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
