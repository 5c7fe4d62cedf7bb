package org.reliance.journey;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else's site: one page into which lines can be pasted. */
record Newspaper(HttpServer server) implements AutoCloseable {

    static Newspaper open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return new Newspaper(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one than the program's, which is {@code localhost}. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Publishes a page; answers its address. */
    String publishes(String path, String pasted) {
        byte[] page = ("<!doctype html><title>A page</title><link rel=icon href=data:,><p>Before</p>" + pasted
                        + "<p>After</p>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        return origin() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
