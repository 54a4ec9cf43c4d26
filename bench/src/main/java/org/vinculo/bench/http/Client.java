package org.vinculo.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection that is kept open: just enough of the protocol to drive the API without taking much of the
 * processor from it. Not for concurrent use.
 */
public final class Client implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final Tokens tokens;
    private final byte[] chunk = new byte[BUFFER];
    private final byte[] head = new byte[1 << 13];

    public Client(int port, Tokens tokens) throws IOException {
        this.tokens = tokens;
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /** Discards the body. @throws IllegalStateException when the answer is not the expected one */
    public Response send(Request request) throws IOException {
        return send(request, OutputStream.nullOutputStream());
    }

    /** The body as text. */
    public String text(Request request) throws IOException {
        var body = new ByteArrayOutputStream();
        send(request, body);
        return body.toString(StandardCharsets.UTF_8);
    }

    public Response send(Request request, OutputStream body) throws IOException {
        out.write(request.bytes(tokens.fresh()));
        var answerHead = readHead();
        int status = Integer.parseInt(answerHead.substring(9, 12));
        if (status != request.expected()) {
            var complaint = new ByteArrayOutputStream();
            readBody(status, answerHead, complaint);
            throw new IllegalStateException("%s %s was answered with %d instead of %d: %s".formatted(request.method(),
                    request.path(), status, request.expected(), complaint.toString(StandardCharsets.UTF_8)));
        }
        return new Response(status, answerHead, readBody(status, answerHead, body));
    }

    private String readHead() throws IOException {
        int length = 0;
        int matched = 0;
        while (matched < HEAD_END.length) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The API closed the connection");
            }
            head[length++] = (byte) next;
            matched = next == HEAD_END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private long readBody(int status, String answerHead, OutputStream body) throws IOException {
        if (status == 304 || status == 204) {
            return 0;
        }
        var length = Response.header(answerHead, "content-length");
        return length.isPresent() ? pass(Long.parseLong(length.get()), body) : passChunks(body);
    }

    private long passChunks(OutputStream body) throws IOException {
        long total = 0;
        while (true) {
            int size = Integer.parseInt(line(), 16);
            total += pass(size, body);
            line();
            if (size == 0) {
                return total;
            }
        }
    }

    private long pass(long length, OutputStream body) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (read < 0) {
                throw new EOFException("The answer broke off");
            }
            body.write(chunk, 0, read);
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The answer broke off");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
