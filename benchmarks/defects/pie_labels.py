# class: unreadable | twenty-five tiny slices with labels that all overlap on one side
import matplotlib.pyplot as plt

languages = [f"Language {chr(65 + i)}{i}" for i in range(26)]
share = [60] + [1.6] * 25
fig, ax = plt.subplots(figsize=(6, 5))
ax.pie(share, labels=languages, autopct="%.1f%%", textprops={"fontsize": 13})
ax.set_title("Languages spoken at a school")
plt.show()
