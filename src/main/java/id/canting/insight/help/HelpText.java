package id.canting.insight.help;

import java.util.List;

/** What a page is for. @param title its name @param words of the glossary that the text uses */
public record HelpText(PortalPage page, String title, String text, List<GlossaryTerm> words) {}
