package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows how to cite a value, in each style, where a link to its citation is followed; the browser does everything. */
@Tag("reliance-cite")
@JsModule("./export/cite-value.ts")
final class CiteValue extends Component {

    private static final List<String> WORDS = List.of(
            "title",
            "close",
            "loading",
            "failed",
            "copy",
            "copied",
            "long",
            "short",
            "bib",
            "ris",
            "csl",
            "download-bib",
            "download-ris",
            "download-csl");

    CiteValue() {
        Map<String, String> words =
                WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> Words.say("cite." + word)));
        getElement().setPropertyMap("words", words);
    }
}
