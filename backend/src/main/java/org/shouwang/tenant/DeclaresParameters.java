package org.shouwang.tenant;

import java.util.List;

/** A feature that asks tenants for numbers offers a bean of this kind; the tenant's settings show what all of them declare. */
public interface DeclaresParameters {

    List<ParameterKey> parameters();
}
