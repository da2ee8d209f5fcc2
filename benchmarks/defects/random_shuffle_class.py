# class: code.unseeded | an unseeded shuffle decides which bar gets which value
import random
import matplotlib.pyplot as plt


class SurveyChart:
    def __init__(self):
        self.answers = ["strongly agree", "agree", "neutral", "disagree", "strongly disagree"]
        self.counts = [34, 51, 22, 17, 9]
        random.shuffle(self.counts)

    def render(self):
        fig, ax = plt.subplots(figsize=(9, 5))
        ax.barh(self.answers, self.counts, color="cadetblue")
        ax.invert_yaxis()
        ax.set_xlabel("respondents")
        ax.set_title("Survey on the new timetable")
        fig.tight_layout()


SurveyChart().render()
plt.show()
