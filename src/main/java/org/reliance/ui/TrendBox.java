package org.reliance.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, then its statistics. Empty where no trend is drawn. */
final class TrendBox extends Section {

    TrendBox() {
        addClassName("trend-box");
        setAriaLabel(Words.say("trend.title"));
        setVisible(false);
    }

    void show(Figure figure) {
        removeAll();
        setVisible(false);
        for (Layer layer : figure.layers()) {
            if (layer instanceof Layer.Trend trend) {
                show(trend);
            }
        }
    }

    private void show(Layer.Trend trend) {
        setVisible(true);
        Paragraph judgement = new Paragraph(trend.judgement());
        judgement.addClassName("judgement");
        DescriptionList list = new DescriptionList();
        for (Layer.Statistic statistic : trend.statistics()) {
            list.add(new Term(statistic.label()), new Description(statistic.text()));
        }
        add(new H2(trend.key().label()), judgement, list);
    }
}
