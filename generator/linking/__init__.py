"""Facts of all pages of one version to the model: the one place that sees all pages."""
