package org.reliance.render;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.reliance.figure.Figure;

/**
 * What a PNG file says of its picture beside the pixels: how many go to a metre, and in words what it shows and from where
 * (PNG specification, 3rd edition, 11.3.3 and 11.3.4).
 *
 * @param texts by the specification's keywords
 */
record PngLabels(String language, Map<String, String> texts, int pixelsPerMetre) {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double INCHES_A_METRE = 1 / 0.0254;

    static PngLabels of(Figure figure, Picture picture) {
        SourceLine line = SourceLine.of(figure, picture.site());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", figure.title());
        texts.put("Description", figure.summary());
        texts.put("Source", (line.sources() + "\n" + line.stamp()).strip());
        texts.put("Software", "Reliance");
        double perMetre = picture.density() * Picture.PIXELS_AN_INCH * INCHES_A_METRE;
        return new PngLabels(figure.locale().toLanguageTag(), texts, (int) Math.round(perMetre));
    }

    void write(IIOMetadata metadata) throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode size = child(root, "pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(pixelsPerMetre));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(pixelsPerMetre));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode words = child(root, "iTXt");
        texts.forEach((keyword, text) -> {
            IIOMetadataNode entry = child(words, "iTXtEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", language);
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", SvgText.legal(text));
        });
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        IIOMetadataNode child = new IIOMetadataNode(name);
        parent.appendChild(child);
        return child;
    }
}
