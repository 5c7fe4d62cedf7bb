package org.reliance.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;

/**
 * Several figures to be shown one after the other.
 *
 * @param locale language of the words that no figure brings along
 * @param title of the whole
 * @param subtitle under the title; may be empty
 * @param pages in the order of showing, at least one
 */
public record Deck(Locale locale, String title, String subtitle, List<Page> pages) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST_NAME = 60;

    /**
     * One figure with its own headline.
     *
     * @param headline shown instead of the figure's title, which stays in the notes; the figure's title when blank
     */
    public record Page(Figure figure, String headline) {
        public Page {
            headline = headline.isBlank() ? figure.title() : headline;
        }
    }

    /** @throws IllegalArgumentException when there is no page */
    public Deck {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a deck has at least one page");
        }
    }

    /** Everyone cited, once, in the order of first use. */
    public List<Source> listSources() {
        return List.copyOf(pages.stream()
                .flatMap(page -> page.figure().sources().stream())
                .collect(Collectors.toMap(Source::id, source -> source, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    /** A name for a file of it, without extension: the words of the title, and the day. */
    public String fileName() {
        String words = NOT_A_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
        String start = words.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String name = AT_THE_ENDS.matcher(start).replaceAll("");
        return (name.isEmpty() ? "deck" : name) + "_"
                + pages.getFirst().figure().stamp().date();
    }
}
