"""The registry's own format: a folder of YAML files, readable and editable by hand."""
