"""Files of other people's making: read into what they tell, joined to what is known, put in as one change."""
