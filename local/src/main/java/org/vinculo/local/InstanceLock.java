package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One run per folder. The file names the process that holds the lock; the system releases the lock even when the run
 * is killed, so that the number is only believed while somebody holds it.
 */
final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstanceLock acquire(Settings settings) {
        return tryAcquire(settings).orElseThrow(() -> new StartFailure(
                "Vínculo already runs from %s. Stop it first, or set VINCULO_LOCAL_DIR and other ports."
                        .formatted(settings.directory())));
    }

    /** @return nothing while another run holds it */
    static Optional<InstanceLock> tryAcquire(Settings settings) {
        try {
            Path file = file(settings);
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            var number = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(number));
            return Optional.of(new InstanceLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that holds the lock, if it is still there. */
    static Optional<ProcessHandle> holder(Settings settings) {
        try {
            String number = Files.readString(file(settings)).strip();
            return number.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Settings settings) {
        return settings.records().resolve("lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
