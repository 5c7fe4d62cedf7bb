package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/**
 * Takes the slides out of a presentation that serves as a template, with all that hangs on them: charts, workbooks, notes,
 * pictures, comments and who made them. What somebody once showed must not travel on in files made from the same look.
 */
final class TemplateSlides {

    /** What of a file is the presentation. The rest is a picture of its first slide and a list of its slides' titles. */
    private static final Set<String> PRESENTATION =
            Set.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.CORE_PROPERTIES);

    /** What of a presentation is its look; the ends of the names of relations. How it was last viewed may name slides. */
    private static final Set<String> LOOK =
            Set.of("slideMaster", "notesMaster", "handoutMaster", "theme", "presProps", "tableStyles", "font");

    private TemplateSlides() {}

    /**
     * The presentation without slides, written.
     *
     * @param layout any of its layouts
     */
    static byte[] removeFrom(XMLSlideShow show, XSLFSlideLayout layout) throws IOException, OpenXML4JException {
        String theme = show.getRelations().stream()
                .filter(XSLFTheme.class::isInstance)
                .map(show::getRelationId)
                .findFirst()
                .orElse("");
        ensureNotesMaster(show, layout);
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        forgetLists(show.getCTPresentation());
        forgetMakers(show.getProperties());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return onlyTheLook(out.toByteArray(), theme);
    }

    /**
     * Adds what speaker notes need where a template has none. POI numbers the theme of a new notes master after those that
     * the presentation itself is related to, and forgets those of its masters; so they are related while it counts.
     */
    private static void ensureNotesMaster(XMLSlideShow show, XSLFSlideLayout layout) {
        if (show.getNotesMaster() == null) {
            for (POIXMLDocumentPart part : List.copyOf(show.getRelations())) {
                part.getRelations().stream()
                        .filter(XSLFTheme.class::isInstance)
                        .forEach(theme -> show.addRelation(null, XSLFRelation.THEME, theme));
            }
            show.createSlide(layout);
            show.createNotesMaster();
        }
    }

    /** Sections, custom shows and data of add-ins name parts that are no longer there. */
    private static void forgetLists(CTPresentation presentation) {
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        if (presentation.isSetCustDataLst()) {
            presentation.unsetCustDataLst();
        }
        if (presentation.isSetSmartTags()) {
            presentation.unsetSmartTags();
        }
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst();
        }
    }

    private static void forgetMakers(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        core.setCreator("");
        core.setLastModifiedByUser("");
        core.setTitle("");
        core.setSubjectProperty("");
        core.setKeywords("");
        core.setDescription("");
        core.setCategory("");
    }

    private static byte[] onlyTheLook(byte[] bytes, String theme) throws IOException, OpenXML4JException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            keep(pack, relation -> PRESENTATION.contains(relation.getRelationshipType()));
            PackagePart presentation = pack.getPartsByContentType(XSLFRelation.MAIN.getContentType())
                    .getFirst();
            keep(presentation, relation -> isLook(relation, theme));
            removeStrayParts(pack);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pack.save(out);
            // Nothing is to be written back when the package is closed.
            pack.revert();
            return out.toByteArray();
        }
    }

    private static boolean isLook(PackageRelationship relation, String theme) {
        String type = relation.getRelationshipType();
        return LOOK.contains(type.substring(type.lastIndexOf('/') + 1))
                && (!type.equals(XSLFRelation.THEME.getRelation())
                        || relation.getId().equals(theme));
    }

    private static void keep(RelationshipSource source, Predicate<PackageRelationship> kept) throws OpenXML4JException {
        for (PackageRelationship relation : source.getRelationships()) {
            if (!kept.test(relation)) {
                source.removeRelationship(relation.getId());
            }
        }
    }

    private static void removeStrayParts(OPCPackage pack) throws OpenXML4JException {
        Set<PackagePartName> reached = new HashSet<>();
        reach(pack, pack.getRelationships(), reached);
        for (PackagePart part : pack.getParts()) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                pack.removePart(part.getPartName());
            }
        }
    }

    private static void reach(OPCPackage pack, PackageRelationshipCollection relations, Set<PackagePartName> reached)
            throws OpenXML4JException {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = pack.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                if (part != null && reached.add(part.getPartName())) {
                    reach(pack, part.getRelationships(), reached);
                }
            }
        }
    }
}
