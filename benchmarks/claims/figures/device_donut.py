import matplotlib.pyplot as plt

share = {'phone': 52, 'laptop': 31, 'tablet': 12, 'other': 5}
fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.pie(share.values(), labels=share.keys(), colors=['#1f77b4', '#ff7f0e', '#2ca02c', '#7f7f7f'],
       autopct='%d%%', pctdistance=0.78, startangle=90, counterclock=False,
       wedgeprops={'width': 0.45, 'edgecolor': 'white'})
ax.text(0, 0, '1,200\nvisits', ha='center', va='center', fontsize=16)
ax.set_title('How visitors reach the site')
plt.show()
