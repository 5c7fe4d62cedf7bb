package org.reliance.ui;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/**
 * Texts that the browser keeps for its tab, so that they outlive a restart of the server under the page. Where the browser
 * forbids that, or its store is full, nothing is kept, and the page works as before.
 */
final class KeptText {

    private static final String KEEP = "try { sessionStorage.setItem($0, $1) } catch { /* forbidden or full */ }";
    private static final String KEEP_TYPED = """
            this.addEventListener('input', () => {
              try { sessionStorage.setItem($0, this.value) } catch { /* forbidden or full */ }
            })""";
    private static final String READ = "try { return sessionStorage.getItem($0) ?? '' } catch { return '' }";

    private final Element element;
    private final String key;

    /**
     * A text.
     *
     * @param element through which the browser is reached
     * @param key the name under which it is kept
     */
    KeptText(Element element, String key) {
        this.element = element;
        this.key = key;
    }

    /** Keeps what is typed into the element from now on, in the browser itself, so that no server need be there. */
    void keepTyped() {
        element.executeJs(KEEP_TYPED, key);
    }

    void keep(String text) {
        element.executeJs(KEEP, key, text);
    }

    /** Reads what was kept; the empty text where nothing was. */
    void read(Consumer<String> reader) {
        element.executeJs(READ, key).then(String.class, reader::accept);
    }
}
