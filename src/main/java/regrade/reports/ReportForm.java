package regrade.reports;

import regrade.mapping.ColumnMapping;
import regrade.mapping.MappableKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a kind of report looks like: how its header is known, and what its columns say. Names are
/// folded as headers are.
///
/// @param kind lower case with hyphens, as an import names it
/// @param needs header names that tell it, alternatives of names that must all be there
/// @param key columns that make a row the same row in two files
/// @param counted whether equal keys in one file are rows of their own
/// @param undated whether a row may say no day
/// @param roles the columns that may say a [Role], the first that is filled
/// @param columns what is kept, in its order, with what it holds
/// @param also other names of columns
/// @param comma names whose file writes amounts with a decimal comma
/// @param monthFirst whether a day written with two numbers and a year begins with the month
/// @param known whether no other column is kept, because the rest is about persons
/// @param carries columns that only the first row of some has, each row having the first of these
/// @param skips beginnings of rows that are none: what a download says of itself
/// @param says for a column, the words that mean one and the same
public record ReportForm(
        String kind,
        List<Set<String>> needs,
        List<String> key,
        boolean counted,
        boolean undated,
        Map<Role, List<String>> roles,
        Map<String, Holds> columns,
        Map<String, String> also,
        Set<String> comma,
        boolean monthFirst,
        boolean known,
        List<String> carries,
        List<String> skips,
        Map<String, Map<String, String>> says) {
    /// What every report can say of its lines.
    public enum Role {
        DAY,
        ORDER,
        SKU,
        ASIN,
        FNSKU,
        TRACKING,
        QUANTITY
    }

    /// What a column's cells are.
    public enum Holds {
        TEXT,
        /// an exact amount; its currency stands in a column of its own or nowhere
        AMOUNT,
        WHOLE
    }

    /// The same form in a table whose columns a person named.
    public ReportForm written(ColumnMapping mapping) {
        return new ReportForm(
                kind,
                List.of(mapping.header()),
                key,
                counted,
                undated,
                roles,
                columns,
                also,
                mapping.writing().decimalComma() ? mapping.header() : Set.of(),
                mapping.writing().monthFirst(),
                known,
                carries,
                skips,
                says);
    }

    /// What a person may say of a table that holds such lines.
    public MappableKind mappable() {
        var needs = new ArrayList<Set<String>>();
        needs.add(Set.copyOf(key));
        if (!undated) needs.add(Set.copyOf(columnsFor(Role.DAY)));
        return new MappableKind(kind, List.copyOf(columns.keySet()), also, needs);
    }

    /// The columns that may say this.
    public List<String> columnsFor(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
