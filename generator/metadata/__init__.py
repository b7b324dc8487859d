"""OData metadata (CSDL) as a second witness: it is compared with the docs, and adds nothing."""
