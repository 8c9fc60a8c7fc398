package regrade.requests.file;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import regrade.requests.ReturnTable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a mail's HTML: what a person would see of it, line by line, the cells of the table
/// of items parted by tabs. Nothing is rendered, followed or fetched.
final class HtmlText implements NodeVisitor {
    private static final String UNSEEN =
            "head,script,style,title,noscript,template,object,embed,iframe,svg,math,textarea,select,[hidden]";
    private static final Pattern HIDING =
            Pattern.compile(
                    "display:none|visibility:hidden|mso-hide:all|(font-size|opacity|max-height):0(px|pt|em|%)?(;|!|$)");
    private static final Set<String> BLOCKS =
            Set.of(
                    "address article aside blockquote body br caption center dd div dl dt fieldset figure footer form"
                            .split(" "));
    private static final Set<String> MORE_BLOCKS =
            Set.of(
                    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul"
                            .split(" "));
    private static final Pattern TABLES = Pattern.compile("<(/?)table\\b");
    private static final int ROWS_ABOVE = 5;

    private final StringBuilder text = new StringBuilder();
    private final Set<Element> rows = new HashSet<>();
    private Optional<Element> row = Optional.empty();

    private HtmlText() {}

    /// @return empty if it has more nodes than a mail needs
    static Optional<String> of(String html) {
        var document = Jsoup.parse(html);
        if (document.nodeStream().limit(MailLimits.NODES + 1L).count() > MailLimits.NODES)
            return Optional.empty();
        document.select(UNSEEN).remove();
        for (var styled : document.select("[style]")) if (isHidden(styled)) styled.remove();
        var drawn = new HtmlText();
        document.select("table").forEach(drawn::findRows);
        document.body().traverse(drawn);
        return Optional.of(drawn.text.toString());
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return HIDING.matcher(style).find();
    }

    /// Whether it comes to an end: a mail that breaks off may lack what changes its meaning.
    static boolean isWhole(String html) {
        var lower = html.toLowerCase(Locale.ROOT).strip();
        int tables =
                TABLES.matcher(lower)
                        .results()
                        .mapToInt(tag -> tag.group(1).isEmpty() ? 1 : -1)
                        .sum();
        return lower.endsWith(">")
                && tables == 0
                && (!lower.contains("<html") || lower.contains("</html"))
                && (!lower.contains("<body")
                        || lower.contains("</body")
                        || lower.contains("</html"));
    }

    /// Other tables only lay a mail out.
    private void findRows(Element table) {
        if (table.getElementsByTag("table").size() > 1) return;
        var inside = table.select("tr");
        boolean items =
                inside.stream()
                        .limit(ROWS_ABOVE)
                        .map(one -> one.select("> td, > th").eachText())
                        .anyMatch(ReturnTable::isHead);
        if (items) rows.addAll(inside);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) say(words.getWholeText());
        else if (node instanceof Element element) begin(element);
    }

    private void begin(Element element) {
        var name = element.normalName();
        if (row.isPresent()) {
            boolean cell = name.equals("td") || name.equals("th");
            if (cell && element.previousElementSibling() != null) text.append('\t');
            else blank();
        } else if (isBlock(name)) {
            line();
        } else if (name.equals("td") || name.equals("th")) {
            blank();
        }
        if (rows.contains(element)) row = Optional.of(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        if (row.filter(element::equals).isPresent()) row = Optional.empty();
        if (row.isEmpty() && isBlock(element.normalName())) line();
    }

    private static boolean isBlock(String name) {
        return BLOCKS.contains(name) || MORE_BLOCKS.contains(name);
    }

    private void say(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign <= ' ' || sign == '\u00a0') blank();
            else text.append(sign);
        }
    }

    private void blank() {
        if (!text.isEmpty() && !ends(" ") && !ends("\t") && !ends("\n")) text.append(' ');
    }

    private void line() {
        while (!text.isEmpty() && ends(" ")) text.setLength(text.length() - 1);
        if (!text.isEmpty() && !ends("\n")) text.append('\n');
    }

    private boolean ends(String sign) {
        return text.charAt(text.length() - 1) == sign.charAt(0);
    }
}
