package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
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
import org.reliance.dashboard.PastedNumbers;
import org.reliance.dashboard.TrendChoice;
import org.reliance.render.FigureWriter;
import org.reliance.trend.Method;

/** A trend through somebody's own numbers: pasted, understood, fitted, shown; nothing of it is kept. */
@Route(Addresses.TRENDS)
@Menu(title = "menu.trends", order = 35)
final class TrendsView extends Div implements HasDynamicTitle {

    private final Clock clock;
    private final TextField numbers = new TextField(Words.say("own.paste"), this::paste);
    private final PastedReport report = new PastedReport();
    private final OptionField method =
            new OptionField(Words.say("trend.method"), id -> choose(choice().withMethod(requireMethod(id))));
    private final YearField until = new YearField(Words.say("trend.until"), year -> choose(choice().withUntil(year)));
    private final YearField breakYear =
            new YearField(Words.say("trend.break"), year -> choose(choice().withBreakYear(year)));
    private final OptionField level =
            new OptionField(Words.say("trend.level"), text -> choose(choice().withLevel(Integer.parseInt(text))));
    private final Paragraph use = new Paragraph();
    private final OwnTrendSection answer;
    private PastedNumbers pasted = PastedNumbers.read("");
    private TrendChoice choice = TrendChoice.of(Method.OLS);

    TrendsView(Clock clock, List<FigureWriter> writers) {
        this.clock = clock;
        this.answer = new OwnTrendSection(writers);
        addClassName("own-trend");
        NativeButton example = new NativeButton(Words.say("own.example"), click -> useExample());
        example.addClassName("quiet");
        Div options = new Div(method, until, breakYear, level);
        options.addClassName("trend-options");
        use.addClassName("rule");
        Section input = new Section(numbers, example, report, options, use);
        input.addClassName("own-input");
        add(new PageHead(Words.say("own.title"), Words.say("own.lead")), new Div(input, answer));
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("own.title"));
    }

    private TrendChoice choice() {
        return choice;
    }

    private void useExample() {
        numbers.show(Words.say("own.example.numbers"));
        paste(Words.say("own.example.numbers"));
    }

    private void paste(String text) {
        pasted = PastedNumbers.read(text);
        show();
    }

    private void choose(TrendChoice next) {
        choice = next;
        show();
    }

    private void show() {
        report.show(pasted);
        method.show(
                Arrays.stream(Method.values()).map(this::offer).toList(),
                choice.method().id());
        use.setText(choice.method().use().in(Words.locale()));
        until.show(choice.until());
        breakYear.show(choice.breakYear());
        level.show(
                TrendChoice.LEVELS.stream()
                        .map(each -> OptionField.Option.of(each.toString(), Words.say("trend.level.item", each)))
                        .toList(),
                Integer.toString(choice.level()));
        if (pasted.points().isEmpty()) {
            answer.clear();
        } else {
            answer.show(new OwnTrend(pasted.points(), choice, pasted.unit()), LocalDate.now(clock));
        }
    }

    /** A method that the numbers cannot carry is offered greyed, with the reason. */
    private OptionField.Option offer(Method offered) {
        String title = offered.title().in(Words.locale());
        Optional<String> reason = pasted.points().isEmpty()
                ? Optional.empty()
                : offered.findRefusal(pasted.points(), choice.options())
                        .map(refusal -> refusal.remark().in(Words.locale()));
        return new OptionField.Option(
                offered.id(),
                title + reason.map(why -> Words.say("trend.refused", why)).orElse(""),
                "",
                reason.isPresent() && offered != choice.method());
    }

    private static Method requireMethod(String id) {
        return Method.findById(id).orElse(Method.OLS);
    }
}
