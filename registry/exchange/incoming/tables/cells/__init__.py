"""What single cells say: countries, days, roles, people, organisations, marks."""
