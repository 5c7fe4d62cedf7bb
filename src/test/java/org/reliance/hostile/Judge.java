package org.reliance.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, whatever was asked. */
final class Judge {

    private static final Pattern INSIDE =
            Pattern.compile("\\b(?:java|javax|jakarta)\\.(?:lang|util|io|net|nio|servlet)\\.[A-Za-z]"
                    + "|\\borg\\.(?:reliance|springframework|apache|slf4j|graalvm)\\.[a-z]"
                    + "|\\b(?:tools\\.jackson|com\\.fasterxml|com\\.vaadin)\\.[a-z]+\\.[a-zA-Z]"
                    + "|Exception\\b|\\.java:\\d|\\tat [a-z]|Apache Tomcat|/root/|/tmp/");

    private static final Pattern MARKUP = Pattern.compile(
            "<script>alert\\(7331\\)|<img src=x onerror|<svg onload=|(?:href|src)=[\"']?javascript:alert");

    /** Where whoever reads a table in a spreadsheet would find a formula in a cell. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?[=]HYPERLINK\\(");

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "application/pdf", new byte[] {'%', 'P', 'D', 'F'},
            "application/zip", new byte[] {'P', 'K'},
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", new byte[] {'P', 'K'},
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new byte[] {'P', 'K'});

    private static final List<String> TEXTS =
            List.of("text/", "application/json", "application/problem+json", "image/svg+xml", "application/xhtml");

    private Judge() {}

    /** The flaws of what came back for an input; none where all is well. */
    static List<String> judge(Input input, Wire.Exchange exchange) {
        List<String> flaws = new ArrayList<>();
        if (!exchange.flaw().isEmpty()
                && !(input.mayBeDropped() && exchange.flaw().startsWith("broken connection"))) {
            flaws.add(exchange.flaw());
        }
        if (exchange.flaw().isEmpty() && exchange.answers().isEmpty() && !input.mayBeDropped()) {
            flaws.add("no answer");
        }
        exchange.answers().forEach(answer -> judge(input, answer, flaws));
        return flaws;
    }

    /** Whether the program said that it has too much to do; deliberate, but no answer either. */
    static boolean isBusy(Answer answer) {
        return answer.status() == 503 && answer.header("Retry-After").isPresent();
    }

    private static void judge(Input input, Answer answer, List<String> flaws) {
        if (answer.status() >= 500 && !isBusy(answer)) {
            flaws.add("status " + answer.status() + " " + excerpt(answer));
        }
        if (answer.header(Odd.INJECTED).isPresent()) {
            flaws.add("a header was injected");
        }
        if (answer.header("Server").isPresent() || answer.header("X-Powered-By").isPresent()) {
            flaws.add("a header names the program");
        }
        if (answer.status() >= 400
                && input.isForPrograms()
                && answer.header("Set-Cookie").isPresent()) {
            flaws.add("an error begins a session");
        }
        findWrongType(input, answer).ifPresent(flaws::add);
        if (TEXTS.stream().anyMatch(answer.mediaType()::startsWith)) {
            judgeText(answer, flaws);
        }
    }

    private static void judgeText(Answer answer, List<String> flaws) {
        String text = answer.text();
        if (answer.status() >= 400 || !answer.mediaType().contains("javascript")) {
            find(INSIDE, text).ifPresent(found -> flaws.add("tells of the program: " + found));
        }
        if (answer.mediaType().contains("html") || answer.mediaType().contains("svg")) {
            find(MARKUP, text).ifPresent(found -> flaws.add("comes back as markup: " + found));
        }
        if (answer.mediaType().equals("text/csv")) {
            find(FORMULA, text).ifPresent(found -> flaws.add("comes back as a formula: " + found));
        }
        if (answer.head().stream().anyMatch(line -> INSIDE.matcher(line).find())) {
            flaws.add("a header tells of the program: " + answer.head());
        }
    }

    private static Optional<String> findWrongType(Input input, Answer answer) {
        if (answer.body().length == 0) {
            return Optional.empty();
        }
        String type = answer.mediaType();
        byte[] beginning = BEGINNINGS.get(type);
        if (beginning != null && !startsWith(answer.body(), beginning)) {
            return Optional.of("is no " + type);
        }
        if (answer.status() >= 400) {
            boolean isPage = type.equals("text/html")
                    && (!input.isForPrograms() || input.path().startsWith("/embed"));
            return type.equals("application/problem+json") || isPage
                    ? Optional.empty()
                    : Optional.of("an error as '" + type + "': " + excerpt(answer));
        }
        return type.isEmpty() ? Optional.of("no content type: " + excerpt(answer)) : Optional.empty();
    }

    private static boolean startsWith(byte[] body, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= body.length || body[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find()
                ? Optional.of(
                        text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60)))
                : Optional.empty();
    }

    private static String excerpt(Answer answer) {
        String text = answer.text().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(200, text.length()));
    }
}
