package org.reliance.soak;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reliance.bench.PageClient;

/** What held the server in earlier versions, each as it was found; all are bounded in number, and over when the phase is. */
enum Burst {
    PASTES("two clients paste 20,000 nines") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            String paste = "year;value\n2015;" + "9".repeat(20_000) + "\n2016;1\n2017;2";
            traffic.loop(2, () -> traffic.post("/api/v1/trends?method=ols", "text/csv", paste));
        }
    },
    THEIL_SEN("20 posts of a Theil-Sen trend through 1,000 points with ranges") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            String points = each(1000, i -> "[%d,%d]".formatted(1000 + i, i * 37 % 101));
            String low = each(1000, i -> Integer.toString(i * 37 % 101 - 1));
            String high = each(1000, i -> Integer.toString(i * 37 % 101 + 1));
            String body = "{\"method\":\"theil-sen\",\"points\":[%s],\"low\":[%s],\"high\":[%s]}"
                    .formatted(points, low, high);
            traffic.together(20, () -> traffic.post("/api/v1/trends", "application/json", body));
        }
    },
    ARCHIVES("two clients take all pictures as a zip") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            traffic.loop(2, () -> traffic.get("/api/v1/figures.zip?format=png"));
        }
    },
    EMBEDS("100 embedded figures") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger next = new AtomicInteger();
            traffic.together(100, () -> {
                String figure = Readers.figure(next.getAndIncrement());
                traffic.get("/embed/" + figure);
                traffic.get("/embed/" + figure + ".svg");
            });
        }
    },
    SEARCHES("60 searches") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger next = new AtomicInteger();
            traffic.together(
                    60, () -> traffic.get("/api/v1/search?q=" + Readers.word(next.getAndIncrement()) + "+oil+gas"));
        }
    },
    PAGES("1,000 readers open a what-if page", 6) {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger left = new AtomicInteger(1000);
            List<PageClient.Page> opened = new ArrayList<>();
            traffic.together(8, () -> {
                while (!traffic.isOver() && left.getAndDecrement() > 0) {
                    switch (PageClient.at(traffic.server()).open("figures/oil-tax-loss")) {
                        case PageClient.Page page -> {
                            traffic.note("page opened");
                            synchronized (opened) {
                                opened.add(page);
                            }
                        }
                        case PageClient.Refusal refusal -> traffic.note(refusal.status(), "a what-if page");
                    }
                }
            });
            moveOnEach(traffic, opened);
        }

        // Whoever was served can go on.
        private void moveOnEach(Traffic traffic, List<PageClient.Page> opened) throws InterruptedException {
            traffic.together(1, () -> {
                for (PageClient.Page page : opened) {
                    page.moveLever("Price of Urals crude", 55);
                    traffic.note(page.isGone() ? "page let go" : "lever moved");
                }
            });
        }
    },
    LOG_FLOOD("addresses, headers and messages that no client sends") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger left = new AtomicInteger(5000);
            String parameters = each(1100, i -> "a" + i + "=1").replace(',', '&');
            traffic.loop(4, () -> {
                if (left.getAndDecrement() > 0) {
                    traffic.get("/?%ff=1");
                    traffic.get("/api/v1/figures?%ff=1");
                    traffic.get("/api/v1/search?" + parameters);
                    traffic.get("/?v-r=zzz");
                    traffic.post("/?v-r=uidl&v-uiId=1", "application/json", "{\"rpc\":[");
                } else {
                    Thread.sleep(100);
                }
            });
        }
    },
    LARGEST_PICTURES("50 of the largest pictures") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger next = new AtomicInteger();
            traffic.together(
                    50,
                    () -> traffic.get("/api/v1/figures/" + Readers.figure(next.getAndIncrement())
                            + ".png?width=3840&height=2160&density=2"));
        }
    },
    SLOW_CONNECTIONS("200 clients that send a character a second") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            String request = "GET /api/v1/figures HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "a".repeat(1000);
            traffic.together(200, () -> {
                try (Socket socket = connect(traffic)) {
                    for (int sent = 0; sent < request.length() && !traffic.isOver(); sent++) {
                        socket.getOutputStream().write(request.charAt(sent));
                        Thread.sleep(1000);
                    }
                    traffic.note("slow connection");
                }
            });
        }
    },
    PUSH_CONNECTIONS("500 connections for a push that no page uses") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            String request = """
                    GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket HTTP/1.1
                    Host: localhost
                    Upgrade: websocket
                    Connection: Upgrade
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Key: %s

                    """.formatted(Base64.getEncoder().encodeToString(new byte[16]))
                    .replace("\n", "\r\n");
            traffic.together(500, () -> {
                try (Socket socket = connect(traffic)) {
                    socket.setSoTimeout(10_000);
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                    traffic.note(status(socket.getInputStream()), "/VAADIN/push");
                    while (!traffic.isOver()) {
                        Thread.sleep(200);
                    }
                }
            });
        }
    },
    LEAVING("50 readers ask for a picture and leave") {
        @Override
        void run(Traffic traffic) throws InterruptedException {
            AtomicInteger next = new AtomicInteger();
            traffic.together(
                    50,
                    () -> traffic.leave(
                            "/api/v1/figures/" + Readers.figure(next.getAndIncrement()) + ".png?width=3840&height=2160",
                            Duration.ofMillis(100)));
        }
    };

    private final String words;
    private final int share;

    Burst(String words) {
        this(words, 1);
    }

    Burst(String words, int share) {
        this.words = words;
        this.share = share;
    }

    /** How many times as long as others it may take. */
    int share() {
        return share;
    }

    /** Sends the burst and comes back when all of it is answered or the phase is over. */
    abstract void run(Traffic traffic) throws InterruptedException;

    @Override
    public String toString() {
        return words;
    }

    private static Socket connect(Traffic traffic) throws IOException {
        return new Socket(traffic.server().getHost(), traffic.server().getPort());
    }

    /** The number in the first line of an answer; 0 when there is none. */
    private static int status(InputStream in) throws IOException {
        String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
        return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring("HTTP/1.1 ".length())) : 0;
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(","));
    }
}
