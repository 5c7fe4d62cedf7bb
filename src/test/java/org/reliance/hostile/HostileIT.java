package org.reliance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.journey.Program;
import tools.jackson.databind.json.JsonMapper;

/**
 * No input is answered as a fault of the program, hangs, comes back as markup or header, tells of the program's inside, or
 * floods its log. How many are sent, and which, is said by {@code reliance.hostile.inputs}, {@code reliance.hostile.seed} and
 * {@code reliance.hostile.only}.
 */
class HostileIT {

    private static final int INPUTS = Integer.getInteger("reliance.hostile.inputs", 1_500);
    private static final long SEED = Long.getLong("reliance.hostile.seed", 20_261_128);
    private static final int ONLY = Integer.getInteger("reliance.hostile.only", -1);
    private static final int HALF_A_MILLION = 500_000;
    private static final int AT_ONCE = 2;
    private static final int PAGES = 4;
    private static final Duration SLOW = Duration.ofSeconds(2);

    /** Several may be slow at once where the machine is; one that is slow by itself is so every time. */
    private static final int TRIES = 3;

    private static final Pattern TRACE =
            Pattern.compile("\\tat .*|Caused by: .*|\\t\\.\\.\\. \\d+ .*|[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b.*");
    private static final Pattern LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d (?:WARN|ERROR|INFO) .*");

    private static @Nullable Program program;
    private static final ConcurrentLinkedQueue<Verdict> SENT = new ConcurrentLinkedQueue<>();
    private static List<Verdict> verdicts = List.of();
    private static List<String> log = List.of();

    /** What became of an input. */
    private record Verdict(Input input, Wire.Exchange exchange, List<String> flaws) {

        private boolean isSlow() {
            return exchange.took().compareTo(SLOW) > 0;
        }

        private boolean isBusy() {
            return exchange.answers().stream().anyMatch(Judge::isBusy);
        }

        @Override
        public String toString() {
            return input + "\n    -> " + flaws + " after " + exchange.took().toMillis() + " ms";
        }
    }

    @BeforeAll
    static void sendAll() throws Exception {
        program = Program.start();
        int port = program.address().getPort();
        Site site = Site.of(port);
        List<Page> pages = new ArrayList<>();
        for (String path : List.of("/", "/figures/oil-tax-loss", "/trends", "/disagreements")
                .subList(0, PAGES)) {
            pages.add(Page.open(port, path));
        }
        Inputs inputs = new Inputs(SEED, site, pages);
        Wire wire = new Wire(port);
        // What is made once, when it is first asked for, is not what is measured.
        Site.FORMATS.forEach(format -> wire.send(honest("/api/v1/figures/oil-price." + format)));
        for (String format : List.of("pdf", "pptx")) {
            wire.send(Inputs.post(
                    "/api/v1/decks." + format,
                    "application/json",
                    "",
                    "{\"title\":\"Any\",\"figures\":[{\"address\":\"/figures/oil-price\"}]}"));
        }
        int before = readLog().size();
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> sender = () -> {
            for (int number = next.getAndIncrement(); number < INPUTS; number = next.getAndIncrement()) {
                if (ONLY < 0 || ONLY == number) {
                    SENT.add(judged(wire, inputs.of(number)));
                }
            }
            return true;
        };
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Boolean> sent : senders.invokeAll(Collections.nCopies(AT_ONCE, sender))) {
                assertThat(sent.get()).isTrue();
            }
        }
        verdicts = SENT.stream()
                .map(verdict -> verdict.isSlow() ? again(wire, verdict) : verdict)
                .toList();
        List<String> all = readLog();
        log = all.subList(before, all.size());
        System.out.printf(
                "%d hostile inputs of seed %d: %s; %d lines of log%n", verdicts.size(), SEED, tally(), log.size());
    }

    /** Sent again by itself, when nothing else is asked of the program. */
    private static Verdict again(Wire wire, Verdict slow) {
        Verdict verdict = slow;
        for (int tries = 1; tries < TRIES && verdict.isSlow(); tries++) {
            verdict = judged(wire, slow.input());
        }
        return verdict;
    }

    private static Verdict judged(Wire wire, Input input) {
        Wire.Exchange exchange = wire.send(input);
        return new Verdict(input, exchange, Judge.judge(input, exchange));
    }

    private static Map<String, Long> tally() {
        return verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.exchange().answers().isEmpty()
                                ? "none"
                                : Integer.toString(
                                        verdict.exchange().answers().getLast().status()),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<String> readLog() throws IOException {
        try (Stream<Path> logs = Files.list(Path.of("target", "journeys"))) {
            Path last = logs.filter(file -> file.getFileName().toString().matches("program-\\d+\\.log"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow();
            return Files.readString(last, StandardCharsets.UTF_8).lines().toList();
        }
    }

    @AfterAll
    static void end() {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void eachIsAnsweredOrRefusedAsItShould() {
        assertThat(list(verdict -> !verdict.flaws().isEmpty())).isEmpty();
    }

    @Test
    void noneTakesLong() {
        assertThat(list(Verdict::isSlow)).isEmpty();
    }

    /** Whatever is pasted or posted, as long as the longest text that a page takes, costs no more than a moment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9.",
                "1,",
                "1;2\n",
                "2015\t1\n",
                "(",
                "-",
                "a",
                "a-",
                "%",
                " ",
                "\n",
                "\r\n",
                "\"",
                "\"\"",
                "'",
                "[",
                "{\"a\":",
                "[1,2],",
                "1e9 ",
                "1 000 ",
                "\u00a0",
                "\u0301",
                "\ud83d\ude00",
                "\u05d0",
                "\u202e",
                "\u0000",
                "=1+1\n",
                "Q1 2015;1\n",
                "01.02.2015 5\n"
            })
    void halfAMillionCharactersAreAnsweredWithinASecond(String unit) throws Exception {
        String text = unit.repeat(HALF_A_MILLION / unit.length());
        int port = port();
        Page page = Page.open(port, "/trends");
        String quoted = JsonMapper.shared().writeValueAsString(text);
        List<Input> inputs = List.of(
                Inputs.post("/api/v1/trends", "text/csv", "", text),
                Inputs.post("/api/v1/trends", "application/json", "", text),
                Inputs.post("/api/v1/trends", "application/json", "", "{\"method\":" + quoted + "}"),
                Inputs.post(
                        "/api/v1/decks.pdf",
                        "application/json",
                        "",
                        "{\"title\":" + quoted + ",\"figures\":[{\"address\":" + quoted + "}]}"),
                Inputs.post(
                        "/?v-r=uidl&v-uiId=" + page.ui(),
                        "application/json",
                        "Cookie: " + page.cookie() + "\r\n",
                        page.message(
                                "{\"type\":\"event\",\"node\":%d,\"event\":\"change\",\"data\":{\"element.value\":%s}}"
                                        .formatted(page.nodes().getLast(), quoted))));
        for (Input input : inputs) {
            Verdict fastest = IntStream.range(0, TRIES)
                    .mapToObj(_ -> judged(new Wire(port), input))
                    .min(Comparator.comparing(verdict -> verdict.exchange().took()))
                    .orElseThrow();
            assertThat(fastest.flaws()).as("%s", input).isEmpty();
            assertThat(fastest.exchange().took()).as("%s", input).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** A program that sends all away would pass the other tests. */
    @Test
    void fewAreSentAwayForLater() {
        assertThat(verdicts.stream().filter(Verdict::isBusy).count()).isLessThanOrEqualTo(verdicts.size() / 20);
    }

    @Test
    void theLogHasNoTrace() {
        assertThat(lines(line -> TRACE.matcher(line).matches())).isEmpty();
    }

    @Test
    void theLogHasAtMostALineForEach() {
        assertThat(log.size()).isLessThanOrEqualTo(verdicts.size());
        assertThat(lines(line -> !LINE.matcher(line).matches())).isEmpty();
    }

    @Test
    void theProgramIsAsWellAsBefore() {
        Wire wire = new Wire(port());
        for (String path : List.of("/", "/api/v1/figures", "/actuator/health", "/api/v1/figures/oil-price.svg")) {
            assertThat(wire.send(honest(path)).answers())
                    .singleElement()
                    .extracting(Answer::status)
                    .isEqualTo(200);
        }
    }

    private static int port() {
        return Objects.requireNonNull(program).address().getPort();
    }

    private static Input honest(String path) {
        byte[] request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.US_ASCII);
        return new Input(-1, "honest", path, request, false);
    }

    private static List<String> lines(Predicate<String> which) {
        return log.stream().filter(which).limit(60).toList();
    }

    private static List<Verdict> list(Predicate<Verdict> which) {
        return verdicts.stream().filter(which).limit(60).toList();
    }
}
