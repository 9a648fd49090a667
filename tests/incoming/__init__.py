"""What readers of other people's files tell."""
