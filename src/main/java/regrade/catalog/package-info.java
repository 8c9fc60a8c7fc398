/// Clients and products: identifiers, price, landed cost, expected contents.
@NullMarked
package regrade.catalog;

import org.jspecify.annotations.NullMarked;
