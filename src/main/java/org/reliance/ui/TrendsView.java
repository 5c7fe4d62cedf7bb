package org.reliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.OwnTrend;
import org.reliance.dashboard.TrendChoice;
import org.reliance.paste.Choice;
import org.reliance.paste.Choices;
import org.reliance.paste.PasteReader;
import org.reliance.paste.Pasted;
import org.reliance.paste.PastedPoint;
import org.reliance.paste.Place;
import org.reliance.render.FigureWriter;
import org.reliance.trend.Method;

/**
 * A trend through somebody's own numbers: pasted, read, fitted, shown. The server keeps nothing of it; the browser keeps
 * the text and how it is to be read for its tab.
 */
@Route(Addresses.TRENDS)
@Menu(title = "menu.trends", order = 35)
final class TrendsView extends Div implements HasDynamicTitle {

    private final Clock clock;
    private final TextField numbers = new TextField(Words.say("own.paste"), this::paste);
    private final KeptText keptNumbers = numbers.keptAs("reliance.pasted");
    private final KeptText keptChoices = new KeptText(getElement(), "reliance.pasted.choices");
    private final Paragraph kept = new Paragraph(Words.say("own.kept"));
    private final PastedReport report = new PastedReport(this::choose);
    private final ReadingFields reading = new ReadingFields(this::choose);
    private final OptionField method = new OptionField(
            Words.say("trend.method"),
            id -> show(new OwnTrend(pasted(), requireMethod(id), level(), breakAt(), until())));
    private final PlaceField until = new PlaceField(
            Words.say("own.until"),
            text -> pasted().findPlace(text),
            place -> show(new OwnTrend(pasted(), method(), level(), breakAt(), place)));
    private final PlaceField breakAt = new PlaceField(
            Words.say("own.break"),
            text -> pasted().findPlace(text),
            place -> show(new OwnTrend(pasted(), method(), level(), place, until())));
    private final OptionField level = new OptionField(
            Words.say("trend.level"),
            text -> show(new OwnTrend(pasted(), method(), Integer.parseInt(text), breakAt(), until())));
    private final Paragraph use = new Paragraph();
    private final OwnTrendSection answer;
    private String text = "";
    private Choices choices = Choices.none();
    private OwnTrend own = OwnTrend.of(PasteReader.read(""), Method.OLS);

    TrendsView(Clock clock, List<FigureWriter> writers) {
        this.clock = clock;
        this.answer = new OwnTrendSection(writers);
        addClassName("own-trend");
        NativeButton example = new NativeButton(Words.say("own.example"), click -> useExample());
        example.addClassName("quiet");
        Div options = new Div(method, until, breakAt, level);
        options.addClassName("trend-options");
        use.addClassName("rule");
        kept.addClassName("rule");
        Section input =
                new Section(numbers, kept, example, new H2(Words.say("own.reading")), report, reading, options, use);
        input.addClassName("own-input");
        add(new PageHead(Words.say("own.title"), Words.say("own.lead")), new Div(input, answer));
        show(own);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("own.title"));
    }

    /** What the tab has kept comes back, unless something has been pasted meanwhile. */
    @Override
    protected void onAttach(AttachEvent event) {
        keptChoices.read(line -> {
            choices = KeptChoices.read(line);
            keptNumbers.read(this::restore);
        });
    }

    private void restore(String before) {
        if (text.isEmpty() && !before.isEmpty()) {
            kept.setText(Words.say("own.restored"));
            numbers.show(before);
            text = before;
            read();
        }
    }

    private Pasted pasted() {
        return own.pasted();
    }

    private Method method() {
        return own.method();
    }

    private int level() {
        return own.level();
    }

    private Optional<Place> breakAt() {
        return own.breakAt();
    }

    private Optional<Place> until() {
        return own.until();
    }

    private void useExample() {
        numbers.show(Words.say("own.example.numbers"));
        keptNumbers.keep(Words.say("own.example.numbers"));
        paste(Words.say("own.example.numbers"));
    }

    /** Another text is read by its own columns: what was chosen for the one before says nothing of it. */
    private void paste(String pastedText) {
        boolean isEdited = !text.isEmpty() && sharesBeginning(text, pastedText);
        text = pastedText;
        if (!isEdited) {
            choose(Choices.none());
        }
        read();
    }

    /** Whether a text is the one before with an edit, and not another. */
    private static boolean sharesBeginning(String before, String now) {
        int shortest = Math.min(before.length(), now.length());
        return shortest > 0 && before.regionMatches(0, now, 0, Math.min(shortest, 20));
    }

    private void choose(Choice choice, String id) {
        choose(choices.with(choice, id));
        read();
    }

    private void choose(Choices next) {
        choices = next;
        keptChoices.keep(KeptChoices.write(next));
    }

    /** Reads the text; a break or an end that it does not know is dropped. */
    private void read() {
        Pasted next = PasteReader.read(text, choices);
        show(new OwnTrend(
                next,
                method(),
                level(),
                breakAt().flatMap(place -> next.findPlace(place.label())),
                until().flatMap(place -> next.findPlace(place.label()))));
    }

    private void show(OwnTrend next) {
        own = next;
        report.show(pasted());
        reading.show(pasted(), choices);
        method.show(Arrays.stream(Method.values()).map(this::offer).toList(), method().id());
        use.setText(method().use().in(Words.locale()));
        String example = pasted().points().isEmpty() ? "" : lastLabel();
        until.show(until(), example);
        breakAt.show(breakAt(), example);
        level.show(
                TrendChoice.LEVELS.stream()
                        .map(each -> OptionField.Option.of(each.toString(), Words.say("trend.level.item", each)))
                        .toList(),
                Integer.toString(level()));
        if (pasted().points().isEmpty()) {
            answer.clear();
        } else {
            answer.show(own, LocalDate.now(clock));
        }
    }

    private String lastLabel() {
        PastedPoint last = pasted().points().getLast();
        return Words.say("own.place.example", last.label());
    }

    /** A method that the numbers cannot carry is offered greyed, with the reason. */
    private OptionField.Option offer(Method offered) {
        String title = offered.title().in(Words.locale());
        Optional<String> reason = pasted().points().isEmpty() ? Optional.empty() : own.findRefusal(offered);
        return new OptionField.Option(
                offered.id(),
                title + reason.map(why -> Words.say("trend.refused", why)).orElse(""),
                "",
                reason.isPresent() && offered != method());
    }

    private static Method requireMethod(String id) {
        return Method.findById(id).orElse(Method.OLS);
    }
}
